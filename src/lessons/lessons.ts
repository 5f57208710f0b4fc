/** The lessons in their order, each with its address. */
import { getCollection } from 'astro:content';
import { lessonPath } from '../model/site-paths.ts';

export async function allLessons() {
  const lessons = await getCollection('lessons');
  return lessons
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ entry, head: entry.data, path: lessonPath(entry.id) }));
}
