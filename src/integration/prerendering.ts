/** Renders pages as Astro does, and tells how far it has come. */
import type { AstroPrerenderer } from 'astro';
import { progressOf } from '../components/progress.ts';

/** @param own Astro's way to render */
export function toldPrerendering(own: AstroPrerenderer): AstroPrerenderer {
  let done = (): void => undefined;
  return {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      done = progressOf('pages', paths.length);
      return paths;
    },
    async render(request, options) {
      const page = await own.render(request, options);
      done();
      return page;
    },
  };
}
