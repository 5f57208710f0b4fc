/** What a browser calls itself, as people say it. */

/** Marks of browsers, those that also carry the mark of another first. */
const BROWSERS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bOPiOS\/(\d+)/, 'Opera'],
  [/\bOpera Mini\/(\d+)/, 'Opera Mini'],
  [/\bEdg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\bUCBrowser\/(\d+)/, 'UC Browser'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\bCriOS\/(\d+)/, 'Chrome'],
  [/\b(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)\S* (?:Mobile\/\S+ )?Safari/, 'Safari'],
];

const SYSTEMS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bAndroid (\d+)/, 'Android'],
  [/\bAndroid()/, 'Android'],
  [/\bCPU iPhone OS (\d+)/, 'iPhone'],
  [/\biPad()/, 'iPad'],
  [/\bWindows NT()/, 'Windows'],
  [/\bMac OS X()/, 'Mac'],
  [/\bCrOS()/, 'ChromeOS'],
  [/\bKAIOS\/(\d+)/, 'KaiOS'],
  [/\bLinux()/, 'Linux'],
];

/** `Firefox 153, Android 10`; the agent itself where neither is known. */
export function browserName(agent: string): string {
  const named = [BROWSERS, SYSTEMS].flatMap((marks) => nameIn(agent, marks) ?? []);
  return named.length === 0 ? agent : named.join(', ');
}

function nameIn(agent: string, marks: readonly (readonly [RegExp, string])[]): string | undefined {
  for (const [mark, name] of marks) {
    const found = mark.exec(agent);
    if (found !== null) return `${name} ${found[1] ?? ''}`.trim();
  }
  return undefined;
}
