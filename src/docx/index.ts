export { DocxError, type DocxErrorCode } from './errors';
export { GB_T_9704, type FontRole, type FontStack, type Layout } from './layout';
export { parseXml, serializeXml, type XmlElement, type XmlNode } from './xml';
export { canonicalText } from '../document';
export { canonicalNames } from './canonical-names';
export { openPackage, savePackage } from './package';
export { decodePart, readPart, writePart, type Parts } from './parts';
export {
  addRelationship,
  contentTypeOf,
  mainPart,
  relatedPart,
  relationshipsName,
  relationshipsOf,
  setContentType,
  type Relationship,
} from './opc';
export { contentOf } from './alternate';
export { REL as RELATIONSHIP } from './namespaces';
export { readSettings, unwrapSetting, writeSettings } from './web-extension';
export { writePackage } from './write-package';
export { writeFlatOpc } from './write-flat-opc';
export type { WriteOptions } from './write-document';
export { controlTitle, writtenTag } from './write-control';
export { STYLE } from './write-styles';
export { readDocument, readPackage, type DocxContent } from './read-package';
export { readFlatOpc } from './read-flat-opc';
export { readParagraphs } from './read-paragraphs';
export { paragraphElements } from './walk';
