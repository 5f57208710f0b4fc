/** The stage that reads lessons and the exercise, and holds what they say to the edition. */
import { addAll, errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { ExerciseFile, LessonHead, type ExercisePair } from '../../model/lessons.ts';
import { readAll, type Source } from '../read/sources.ts';
import { readTextFile } from '../read/text-file.ts';
import { readYaml, type YamlFile } from '../read/yaml.ts';
import { checkBody } from './body.ts';
import { checkHead } from './head.ts';
import { provisionFault, quoteFault, quotesIn, tieFault, type Fault, type Held } from './held.ts';

export interface LessonSources {
  lessons: Source[];
  /** None or one file. */
  exercise: Source[];
}

/**
 * @returns faults in reading the files (`unreadable`); and a check of what they say, which is only true of a whole
 *   edition
 */
export function readLessons(sources: LessonSources): {
  unreadable: Diagnostic[];
  check: (held: Held) => Diagnostic[];
} {
  const unreadable: Diagnostic[] = [];
  const lessons = sources.lessons.flatMap((source) => readLesson(source, unreadable));
  const exercises = readAll(sources.exercise, ExerciseFile, unreadable);
  return {
    unreadable,
    check: (held) => [
      ...lessons.flatMap(({ head, text }) => [...checkHead(head, held), ...checkBody(head.file, text, held)]),
      ...exercises.flatMap((exercise) => checkExercise(exercise, held)),
    ],
  };
}

function readLesson({ file, bytes }: Source, unreadable: Diagnostic[]) {
  const read = readTextFile(file, bytes);
  addAll(unreadable, read.diagnostics);
  if (read.text === null) return [];
  const { lines } = read.text;
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const hint = 'begin the file with its head, between two lines of ---';
    unreadable.push(errorAt({ file, line: 1, column: 1 }, 'no-head', 'the lesson has no head', hint));
    return [];
  }
  const { yaml, diagnostics } = readYaml(file, lines.slice(0, end).join('\n'), LessonHead);
  addAll(unreadable, diagnostics);
  return yaml === null ? [] : [{ head: yaml, text: lines.join('\n') }];
}

function checkExercise(yaml: YamlFile<ExerciseFile>, held: Held): Diagnostic[] {
  return yaml.value.pairs.flatMap((pair, index) =>
    [
      ...[pair.a, pair.b].map((eId) => provisionFault(held, eId)),
      tieFault(held, [pair.a, pair.b], pair.answer),
      reasonFault(pair),
      ...[pair.reason ?? '', pair.caution ?? '']
        .flatMap(quotesIn)
        .map((words) => quoteFault(held, words, [pair.a, pair.b])),
    ]
      .filter((fault) => fault !== null)
      .map(({ rule, message, hint }) => errorAt(yaml.placeOf(['pairs', index]), rule, message, hint)),
  );
}

/** A correspondence has its own reason and caution; two clauses without one need theirs. */
function reasonFault({ answer, reason, caution }: ExercisePair): Fault | null {
  const isTied = answer !== 'aucune';
  if (isTied === (reason === undefined) && isTied === (caution === undefined)) return null;
  return isTied
    ? {
        rule: 'two-reasons',
        message: 'a correspondence has its own reason',
        hint: 'remove reason and caution',
      }
    : {
        rule: 'no-reason',
        message: 'why they are not tied is not said',
        hint: 'give a reason and a caution',
      };
}
