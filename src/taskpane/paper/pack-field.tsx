import { Field, Select } from '@fluentui/react-components';
import { PACKS } from '../../meeting';
import { usePack } from '../data/current';

/** Which year's notice papers are written by; remembered, and stored with the meeting where there is one. */
export function PackField() {
  const { pack, choose } = usePack();
  return (
    <Field label="方案">
      <Select value={pack.id} onChange={(_, { value }) => choose(value)}>
        {PACKS.map(({ id, meetingTitle }) => (
          <option key={id} value={id}>
            {meetingTitle}民主生活会
          </option>
        ))}
      </Select>
    </Field>
  );
}
