/** Hands the edition from the conversion to the pages, as the module `concordance:edition`. */
import type { HookParameters, ViteUserConfig } from 'astro';
import type { Edition } from '../model/edition.ts';

const NAME = 'concordance:edition';
const ID = `\0${NAME}`;

/** Name of the edition on `globalThis`: pages render in the same process, but with their own copies of modules. */
const PLACE = 'concordance.edition';

const CODE = `
export const edition = globalThis[Symbol.for('${PLACE}')];
if (edition === undefined) throw new Error('The texts have faults: the terminal names them.');
`;

export function handOver(edition: Edition): void {
  Object.assign(globalThis, { [Symbol.for(PLACE)]: edition });
}

/** The edition handed over last. */
export function handedOver(): Edition | undefined {
  return (globalThis as unknown as Record<symbol, Edition | undefined>)[Symbol.for(PLACE)];
}

export function editionModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? CODE : undefined),
  };
}

/** Makes the pages of a development server read the edition anew. */
export function renewEdition(server: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(ID);
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
}
