/** Whether the site has pictures for previews: only with a public address, from which others can fetch them. */
export function hasSharePictures(): boolean {
  return process.env['SITE_URL'] !== undefined && process.env['SHARE_PICTURES'] !== 'none';
}
