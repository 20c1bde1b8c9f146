/** What is wrong with a file that cannot be used; the pane and the terminal decide by the code, people read the message. */
export type DocxErrorCode =
  'not-zip' | 'encrypted' | 'macros' | 'too-large' | 'not-docx' | 'damaged' | 'external-entity';

const MESSAGES: Record<DocxErrorCode, string> = {
  'not-zip': '这不是 .docx 文件，请在 Word 中打开它，另存为“Word 文档（*.docx）”后再试。',
  encrypted: '文件设有打开密码，无法读取，请在 Word 中取消密码并保存后再试。',
  macros: '文件带有宏，为安全起见不予打开，请在 Word 中另存为不含宏的“Word 文档（*.docx）”后再试。',
  'too-large': '文件展开后过大，未予打开，请在 Word 中拆分文件或删去多余内容后再试。',
  'not-docx': '文件里没有 Word 正文，请选择 Word 文档（*.docx）后再试。',
  damaged: '文件已损坏或不完整，无法读取，请重新取得原文件，或用 Word 的“打开并修复”另存后再试。',
  'external-entity': '文件的 XML 中有 DOCTYPE 或外部实体，为安全起见不予打开，请用 Word 打开并另存后再试。',
};

/** A .docx (or Flat OPC) that cannot be read. `message` is one Chinese sentence that ends with what to do. */
export class DocxError extends Error {
  readonly code: DocxErrorCode;

  constructor(code: DocxErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = 'DocxError';
    this.code = code;
  }
}
