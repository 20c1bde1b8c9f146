import { utf8Length } from '../../meeting';

/** “1.2 KB”: the size of a text in UTF-8, as it stands in the file. */
export function sizeText(text: string): string {
  const bytes = utf8Length(text);
  return bytes < 1000 ? `${bytes} 字节` : `${(bytes / 1024).toFixed(1)} KB`;
}

/** “2018-02-09 14:05” on this computer's clock; the text itself when it is no date. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso === '' ? '时间不详' : iso;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
