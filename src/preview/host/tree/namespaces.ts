import type { XmlElement } from '../../../docx';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const EXTENSIONS = {
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const;

/** Declares an extension of WordprocessingML on a part's root, as one that other readers may ignore. */
export function declare(root: XmlElement, prefix: keyof typeof EXTENSIONS): void {
  root.attributes[`xmlns:${prefix}`] ??= EXTENSIONS[prefix];
  root.attributes['xmlns:mc'] ??= MC;
  const ignorable = (root.attributes['mc:Ignorable'] ?? '').split(/\s+/).filter((each) => each !== '');
  if (!ignorable.includes(prefix)) root.attributes['mc:Ignorable'] = [...ignorable, prefix].join(' ');
}
