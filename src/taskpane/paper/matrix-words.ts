import type { MatrixRow } from '../../checker';

/** Colours of the three states; the words stand beside them always. */
export const STATE_COLORS: Record<MatrixRow['state'], 'danger' | 'warning' | 'success'> = {
  空: 'danger',
  抽象: 'warning',
  具体: 'success',
};

/** “问题 3 条，其中具体 2 条、抽象 1 条”. */
export function countsText({ items, concrete, abstract }: MatrixRow): string {
  return items === 0 ? '还没有写问题' : `问题 ${items} 条：具体 ${concrete} 条，抽象 ${abstract} 条`;
}
