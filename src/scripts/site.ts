import { startAppearance } from './appearance.ts';
import { startCitation } from './citation.ts';

startAppearance();
startCitation();
