/** Cases of comparisons to be refused: a name, a change to sound ones, the beginning of the diagnostic, and its hint. */
import type { Workshop } from '../workshop.ts';

const declared = 'content/comparisons.yaml';
const novelties = 'content/correspondences/novelties.yaml';
const inPart = 'content/correspondences/puits-2031--reading-room-2034';
const whole = 'content/correspondences/puits-2031';

export const badComparisons: [string, (w: Workshop) => void, string, string][] = [
  ['a text that is none', (w) => w.replace(declared, 'older: verger-2033', 'older: verger-2034'), `${declared}:8:12 error[unknown-id] no text has the id verger-2034`, 'did you mean verger-2033'],
  ['a newer text that is older', (w) => w.replace(declared, '{ older: puits-2031, newer: verger-2033,', '{ older: verger-2033, newer: puits-2031,'), `${declared}:2:34 error[wrong-direction] puits-2031 is not newer than verger-2033`, 'give the older text as `older`'],
  ['two texts compared twice', (w) => w.append(declared, '  - { older: puits-2031, newer: verger-2033, by: moi, date: 2035-01-01 }\n'), `${declared}:13:5 error[duplicate-pair] puits-2031 and verger-2033 are compared twice`, 'join the two entries'],
  ['a part that is none', (w) => w.replace(declared, '[puits-2031/ii,', '[puits-2031/iii,'), `${declared}:5:13 error[unknown-id] neither of the two texts has a division puits-2031/iii`, 'did you mean puits-2031/ii'],
  ['nobody who compared', (w) => w.replace(declared, 'by: le village, ', ''), `${declared}:2:5 error[yaml-schema] \`comparisons.0.by\``, 'see the other files'],
  ['a file that does not say for which comparison it is', (w) => w.replace(`${inPart}/4.yaml`, 'with: reading-room-2034\n', ''), `${inPart}/4.yaml:1:12 error[which-comparison] puits-2031 is compared with reading-room-2034 and verger-2033, and nothing says with which puits-2031/ii/4 is here`, 'write `with: reading-room-2034`, or write `with: verger-2033`'],
  ['a novelty that does not say for which', (w) => w.replace(novelties, '    with: verger-2033\n', ''), `${novelties}:10:18 error[which-comparison] reading-room-2034 is compared with puits-2031 and verger-2033`, 'write `with: puits-2031`'],
  ['a comparison that is not declared', (w) => w.replace(`${inPart}/5.yaml`, 'with: reading-room-2034', 'with: reading-room'), `${inPart}/5.yaml:2:7 error[unknown-id] puits-2031 is not compared with reading-room`, 'did you mean reading-room-2034'],
  ['a text that nothing compares', (w) => w.replace(declared, '  - older: verger-2033\n    newer: reading-room-2034\n    parts: [reading-room-2034/ii]\n    by: le lecteur\n    date: 2034-03-03\n', ''), 'content/correspondences/verger-2033--reading-room-2034/1.1.yaml:1:12 error[not-compared] verger-2033 is compared with no newer text', 'declare in comparisons.yaml'],
  ['a clause outside of the parts', (w) => w.replace(`${inPart}/4.yaml`, 'puits-2031/ii/4', 'puits-2031/i/3'), `${inPart}/4.yaml:1:12 error[not-compared] puits-2031/i/3 stands in no part that was compared`, 'add its division to `parts`'],
  ['a tie to a clause outside of the parts', (w) => w.replace(`${inPart}/5.yaml`, 'to: reading-room-2034/ii/4', 'to: reading-room-2034/i/1'), `${inPart}/5.yaml:6:9 error[not-compared] reading-room-2034/i/1 stands in no part that was compared`, 'add its division to `parts`'],
  ['a tie to a text of another comparison', (w) => w.replace(`${inPart}/5.yaml`, 'to: reading-room-2034/ii/4', 'to: verger-2033/2.1'), `${inPart}/5.yaml:6:9 error[not-compared] this file compares puits-2031 with reading-room-2034, and verger-2033/2.1 is of another text`, 'write it in a file for that comparison'],
  ['ties to the texts of two comparisons in one file', (w) => w.replace(`${whole}/1.yaml`, 'to: verger-2033/1.1', 'to: reading-room-2034/ii/3'), `${whole}/1.yaml:1:12 error[which-comparison]`, 'write `with: reading-room-2034`'],
];
