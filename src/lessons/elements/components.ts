/** The components that print the elements of a lesson's text. */
import PageLink from '../../components/PageLink.astro';
import type { LessonElement } from '../../model/lessons.ts';
import Answer from './Answer.astro';
import Count from './Count.astro';
import Question from './Question.astro';
import Ref from './Ref.astro';
import Silence from './Silence.astro';
import Slip from './Slip.astro';
import Step from './Step.astro';
import Subject from './Subject.astro';
import Tally from './Tally.astro';
import Tie from './Tie.astro';
import Unsaid from './Unsaid.astro';
import Untied from './Untied.astro';
import Words from './Words.astro';

export const lessonComponents = {
  ...{ Answer, Count, Question, Ref, Silence, Slip, Step, Subject, Tally, Tie, Unsaid, Untied, Words },
  a: PageLink,
} satisfies Record<LessonElement | 'a', unknown>;
