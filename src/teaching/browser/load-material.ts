/** Loads what a dossier is printed from. The page carries its facts: see `MaterialFacts.astro`. */
import { loadSubjects, loadTexts } from '../../components/browser-texts.ts';
import { noFacts, printingFacts } from '../../components/printing-facts.ts';
import { materialOf, type Material } from '../material.ts';

/** @throws where a file of the edition cannot be loaded */
export async function loadMaterial(): Promise<Material> {
  const carrier = document.querySelector(printingFacts.selector);
  const facts = (carrier && printingFacts.of(carrier)) ?? noFacts;
  const [texts, subjects] = await Promise.all([loadTexts(), loadSubjects()]);
  return materialOf(texts, subjects, facts);
}
