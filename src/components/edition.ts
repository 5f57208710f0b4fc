/** The edition that this site is made of. */
import json from '@generated/edition.json';
import { Edition } from '../model/edition.ts';

export const edition: Edition = Edition.parse(json);
