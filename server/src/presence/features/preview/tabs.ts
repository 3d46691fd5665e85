import { type Message, say } from '../../../core/message';
import type { PreviewTab, TabsPreview } from '../../../language/preview';
import { collapseSpace } from '../../../xml/names';
import type { XmlElement } from '../../../xml/tree';
import { childNamed } from '../../../xml/walk';
import { type CustomTab, tabsOf } from '../../model/customTab';
import type { PresenceFile } from '../../model/presenceFile';
import { customTabVocabulary } from '../../vocabulary';
import { iconOf } from './menu';

const MOST_TABS = customTabVocabulary.elements.get('tabdata')?.children.find(({ name }) => name === 'tab')?.most ?? 32;

/** The tabs of a custom tab file as Office Communicator shows them (UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", table 20). */
export function previewTabs(file: PresenceFile): Pick<TabsPreview, 'tabs' | 'showsImages'> {
  const tabs = tabsOf(file).map((tab, index) => previewTab(file, tab, index));
  return { tabs, showsImages: tabs.length > 1 };
}

function previewTab(file: PresenceFile, { element, image, contentUrl }: CustomTab, index: number): PreviewTab {
  const textIn = (part: XmlElement | undefined) => (part ? collapseSpace(file.textOf(part)) : '');
  const picture = textIn(image);
  return {
    range: { start: element.startTag.start, end: element.end },
    place: element.name,
    name: textIn(childNamed(element, 'name')),
    tooltip: textIn(childNamed(element, 'tooltip')),
    image: iconOf(picture),
    address: textIn(contentUrl),
    user: userOf(textIn(childNamed(element, 'userid'))),
    why: whyNoTab(picture, textIn(contentUrl), index),
  };
}

function userOf(userId: string): Message | undefined {
  if (userId === 'true') return say('The user of Office Communicator is logged in to UC Connector.');
  return userId === 'false' ? say('The knowledge worker types a user name into the tab.') : undefined;
}

function whyNoTab(picture: string, address: string, index: number): Message | undefined {
  if (index >= MOST_TABS) return say('Office Communicator shows {most} tabs at most.', { most: MOST_TABS });
  if (picture === '') return say('A tab without an image does not appear.');
  return address === '' ? say('It has no contenturl, so there is nothing to show.') : undefined;
}
