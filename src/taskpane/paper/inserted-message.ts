import type { Place } from '../preferences';
import type { InsertResult } from '../services';
import type { Message } from '../shell/messages';

export const INSERTED_KEY = 'inserted';

const PLACE_NAMES: Record<Place, string> = { end: '文末', cursor: '光标处', newDocument: '新文档' };

/** What an insertion did, in one message. */
export function insertedMessage(name: string, place: Place, result: InsertResult): Message {
  const key = INSERTED_KEY;
  const { state, missing, note = '' } = result;
  switch (state) {
    case 'inserted':
      // The note says where it went instead.
      return note === ''
        ? { key, intent: 'success', text: `已在${PLACE_NAMES[place]}插入${name}。` }
        : { key, intent: 'info', text: `已插入${name}。${note}` };
    case 'opened':
      return {
        key,
        intent: 'success',
        text: `已新建文档并写入${name}，名单和会议信息一并带入；请在新文档中保存。${note}`,
      };
    case 'partial':
      return {
        key: 'insertedPartly',
        intent: 'warning',
        text: `已插入${name}，但有 ${missing.length} 处没有写入，请核对：${missing.join('、')}。${note}`,
      };
  }
}
