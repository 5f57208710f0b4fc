/** The components that print the elements of the generated MDX pages. */
import Heading from './Heading.astro';
import Introduction from './Introduction.astro';
import Item from './Item.astro';
import ItemAmongMany from './ItemAmongMany.astro';
import Items from './Items.astro';
import Label from './Label.astro';
import Sic from './Sic.astro';
import Title from './Title.astro';

/** On the page of one provision or heading. */
export const alone = { Heading, Introduction, Item, Items, Label, Sic, Title };

/** On a page that shows many provisions: anchors carry the clause's number. */
export const amongMany = { ...alone, Item: ItemAmongMany };
