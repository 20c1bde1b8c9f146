/**
 * The members that came after WordApi 1.1 and the set they came in, by class; those of the classes that the host knows,
 * up to 1.8. From the `[Api set: WordApi 1.x]` notes of @types/office-js; a test reads them again and compares.
 */
export const SINCE: Record<string, Record<string, string>> = {
  Application: {
    '1.3': 'CreateDocument',
    '1.5': 'RetrieveStylesFromBase64',
    '1.6': 'OpenDocument',
  },
  Body: {
    '1.2': 'InsertInlinePictureFromBase64',
    '1.3':
      'GetRange InsertTable Lists ParentBody ParentBodyOrNullObject ' +
      'ParentContentControlOrNullObject ParentSection ParentSectionOrNullObject StyleBuiltIn Tables ' +
      'Type',
    '1.4': 'Fields GetComments GetReviewedText',
    '1.5': 'Endnotes Footnotes GetContentControls',
    '1.6': 'GetTrackedChanges',
  },
  Comment: {
    '1.4':
      'AuthorEmail AuthorName Content ContentRange CreationDate Delete GetRange Id Replies Reply ' +
      'Resolved',
  },
  CommentCollection: {
    '1.4': 'GetFirst GetFirstOrNullObject',
  },
  ContentControl: {
    '1.2': 'InsertInlinePictureFromBase64',
    '1.3':
      'GetRange GetTextRanges InsertTable Lists ParentBody ParentContentControlOrNullObject ' +
      'ParentTable ParentTableCell ParentTableCellOrNullObject ParentTableOrNullObject Split ' +
      'StyleBuiltIn Subtype Tables',
    '1.4': 'Fields GetComments GetReviewedText',
    '1.5': 'Endnotes Footnotes GetContentControls',
    '1.6': 'GetTrackedChanges',
    '1.7': 'CheckboxContentControl',
  },
  ContentControlCollection: {
    '1.3': 'GetByIdOrNullObject GetByTypes GetFirst GetFirstOrNullObject',
    '1.5': 'GetByChangeTrackingStates',
  },
  Document: {
    '1.3': 'Properties',
    '1.4':
      'ChangeTrackingMode CustomXmlParts DeleteBookmark GetBookmarkRange ' +
      'GetBookmarkRangeOrNullObject Settings',
    '1.5':
      'AddStyle Close GetContentControls GetEndnoteBody GetFootnoteBody GetStyles ' + 'InsertFileFromBase64',
    '1.6': 'GetParagraphByUniqueLocalId ImportStylesFromJson',
    '1.7': 'GetAnnotationById Search',
  },
  DocumentCreated: {
    '1.3': 'Open',
  },
  DocumentProperties: {
    '1.3':
      'ApplicationName Author Category Comments Company CreationDate CustomProperties Format ' +
      'Keywords LastAuthor LastPrintDate LastSaveTime Manager RevisionNumber Security Subject ' +
      'Template Title',
  },
  ListItem: {
    '1.3': 'GetAncestor GetAncestorOrNullObject GetDescendants Level ListString SiblingIndex',
  },
  Paragraph: {
    '1.3':
      'AttachToList DetachFromList GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject ' +
      'GetRange GetTextRanges InsertTable IsLastParagraph IsListItem List ListItem ' +
      'ListItemOrNullObject ListOrNullObject ParentBody ParentContentControlOrNullObject ' +
      'ParentTable ParentTableCell ParentTableCellOrNullObject ParentTableOrNullObject Split ' +
      'StartNewList StyleBuiltIn TableNestingLevel',
    '1.4': 'Fields GetComments GetReviewedText',
    '1.5': 'Endnotes Footnotes GetContentControls',
    '1.6': 'GetTrackedChanges UniqueLocalId',
    '1.7': 'GetAnnotations GetText InsertAnnotations',
  },
  ParagraphCollection: {
    '1.3': 'GetFirst GetFirstOrNullObject GetLast GetLastOrNullObject',
  },
  Range: {
    '1.2': 'InlinePictures InsertInlinePictureFromBase64',
    '1.3':
      'CompareLocationWith ExpandTo ExpandToOrNullObject GetHyperlinkRanges GetNextTextRange ' +
      'GetNextTextRangeOrNullObject GetRange GetTextRanges Hyperlink InsertTable IntersectWith ' +
      'IntersectWithOrNullObject IsEmpty Lists ParentBody ParentContentControlOrNullObject ' +
      'ParentTable ParentTableCell ParentTableCellOrNullObject ParentTableOrNullObject Split ' +
      'StyleBuiltIn Tables',
    '1.4': 'Fields GetBookmarks GetComments GetReviewedText InsertBookmark InsertComment',
    '1.5': 'Endnotes Footnotes GetContentControls InsertEndnote InsertField InsertFootnote',
    '1.6': 'GetTrackedChanges',
    '1.8': 'Highlight RemoveHighlight',
  },
  RangeCollection: {
    '1.3': 'GetFirst GetFirstOrNullObject',
  },
  Table: {
    '1.3':
      'AddColumns AddRows Alignment AutoFitWindow Clear Delete DeleteColumns DeleteRows ' +
      'DistributeColumns Font GetBorder GetCell GetCellOrNullObject GetCellPadding GetNext ' +
      'GetNextOrNullObject GetParagraphAfter GetParagraphAfterOrNullObject GetParagraphBefore ' +
      'GetParagraphBeforeOrNullObject GetRange HeaderRowCount HorizontalAlignment ' +
      'InsertContentControl InsertParagraph InsertTable IsUniform NestingLevel ParentBody ' +
      'ParentContentControl ParentContentControlOrNullObject ParentTable ParentTableCell ' +
      'ParentTableCellOrNullObject ParentTableOrNullObject RowCount Rows Search Select ' +
      'SetCellPadding ShadingColor Style StyleBandedColumns StyleBandedRows StyleBuiltIn ' +
      'StyleFirstColumn StyleLastColumn StyleTotalRow Tables Values VerticalAlignment Width',
    '1.4': 'Fields MergeCells',
    '1.5': 'Endnotes Footnotes',
  },
  TableCell: {
    '1.3':
      'Body CellIndex ColumnWidth DeleteColumn DeleteRow GetBorder GetCellPadding GetNext ' +
      'GetNextOrNullObject HorizontalAlignment InsertColumns InsertRows ParentRow ParentTable ' +
      'RowIndex SetCellPadding ShadingColor Value VerticalAlignment Width',
    '1.4': 'Split',
  },
  TableCellCollection: {
    '1.3': 'GetFirst GetFirstOrNullObject',
  },
  TableCollection: {
    '1.3': 'GetFirst GetFirstOrNullObject',
  },
  TableRow: {
    '1.3':
      'CellCount Cells Clear Delete Font GetBorder GetCellPadding GetNext GetNextOrNullObject ' +
      'HorizontalAlignment InsertRows IsHeader ParentTable PreferredHeight RowIndex Search Select ' +
      'SetCellPadding ShadingColor Values VerticalAlignment',
    '1.4': 'Fields Merge',
    '1.5': 'Endnotes Footnotes',
  },
  TableRowCollection: {
    '1.3': 'GetFirst GetFirstOrNullObject',
  },
};
