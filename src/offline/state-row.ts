/** The lines that a script fills on the page on the state of the site. */
export type StateRow =
  'script' | 'browser' | 'origin' | 'host' | 'kept' | 'room' | 'dossiers' | 'search' | 'voice' | 'screen';
