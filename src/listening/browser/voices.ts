/** The voices of the reader's device that speak the language of a text. */

/**
 * A voice of the device itself, the one its owner chose first. Others send what they read to a server of their maker:
 * no page of this site does, and they fail without network.
 *
 * @param lang BCP 47 tag; some systems write theirs `fr_FR`
 */
export function voiceFor(speech: SpeechSynthesis, lang: string): SpeechSynthesisVoice | undefined {
  const own = speech
    .getVoices()
    .filter((voice) => voice.localService && languageCode(voice.lang) === languageCode(lang));
  return own.find((voice) => voice.default) ?? own[0];
}

function languageCode(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
