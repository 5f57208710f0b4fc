/** Files of content whose name is that of another: what one of them says was probably meant for the other. */
import { warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { YamlFile } from '../read/yaml.ts';

/** A file, and the key in it that says what it is about, with the name a file about it would have. */
export interface NamedFile {
  yaml: YamlFile<unknown>;
  key: string;
  name: string;
}

/** Warns of each file that is called as something that it is not about. @param known names that others would have */
export function checkFileNames(files: readonly NamedFile[], known: ReadonlySet<string>): Diagnostic[] {
  return files.flatMap(({ yaml, key, name }) => {
    const own = yaml.file.slice(yaml.file.lastIndexOf('/') + 1).replace(/\.yaml$/u, '');
    if (own === name || !known.has(own) || !known.has(name)) return [];
    return [
      warningAt(
        yaml.placeOf([key]),
        'other-name',
        `this file is called ${own}.yaml, and is about ${name}`,
        `call it ${name}.yaml, or correct \`${key}\``,
      ),
    ];
  });
}
