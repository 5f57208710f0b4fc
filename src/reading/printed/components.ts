/** The components that print the elements of the generated MDX pages. */
import Call from './Call.astro';
import Cell from './Cell.astro';
import HeadCell from './HeadCell.astro';
import Heading from './Heading.astro';
import Introduction from './Introduction.astro';
import Item from './Item.astro';
import ItemAmongMany from './ItemAmongMany.astro';
import Items from './Items.astro';
import Label from './Label.astro';
import Note from './Note.astro';
import Row from './Row.astro';
import Sic from './Sic.astro';
import Speaker from './Speaker.astro';
import Table from './Table.astro';
import Title from './Title.astro';

/** On the page of one provision or heading. */
export const alone = {
  ...{ Call, Cell, HeadCell, Heading, Introduction, Item, Items, Label, Note, Row },
  ...{ Sic, Speaker, Table, Title },
};

/** On a page that shows many provisions: anchors carry the clause's number. */
export const amongMany = { ...alone, Item: ItemAmongMany };
