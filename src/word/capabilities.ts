/** What this Word can do. The manifest asks for WordApi 1.3 only: volume-licensed Word 2021 stops there. */
export interface Capabilities {
  /** The newest set that the host has, “1.3”. */
  wordApi: string;
  /** 1.3: a new document from our package. */
  createDocument: boolean;
  /** 1.4: review comments. */
  comments: boolean;
  /** 1.4: text without tracked deletions by the paragraph API. */
  reviewedText: boolean;
  /** 1.4: tracking can be switched off around our own changes. */
  trackChanges: boolean;
}

const NEWEST = 9;
const SINCE: Record<Exclude<keyof Capabilities, 'wordApi'>, string> = {
  createDocument: '1.3',
  comments: '1.4',
  reviewedText: '1.4',
  trackChanges: '1.4',
};

/** True when the host has the WordApi set; the version is a string, for 1.10 as a number would be 1.1. */
export const hasWordApi = (version: string): boolean =>
  Office.context.requirements?.isSetSupported('WordApi', version) ?? false;

export function capabilities(): Capabilities {
  let wordApi = '1.1';
  for (let minor = 2; minor <= NEWEST && hasWordApi(`1.${minor}`); minor += 1) wordApi = `1.${minor}`;
  return {
    wordApi,
    createDocument: hasWordApi(SINCE.createDocument),
    comments: hasWordApi(SINCE.comments),
    reviewedText: hasWordApi(SINCE.reviewedText),
    trackChanges: hasWordApi(SINCE.trackChanges),
  };
}

/** What is missing here, and what that means for the person; a sentence each. */
export function missing(): string[] {
  const has = capabilities();
  return [
    !has.createDocument && '不能插入到新文档：请先新建一个空白文档，再选“文末”插入。',
    !has.trackChanges && '打开“修订”时，插入、刷新和定稿的改动也会记成修订：请先关闭修订，再使用这些功能。',
  ].filter((sentence) => sentence !== false);
}
