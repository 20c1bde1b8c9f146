import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { usePreferences } from '../data/preferences-provider';
import type { Place } from '../preferences';
import { PLACES } from '../preferences';
import { useServices } from '../services-context';

const NAMES: Record<Place, string> = { end: '文末', cursor: '光标处', newDocument: '新文档' };

/** Where papers go; remembered. A place that this Word cannot offer is not offered. */
export function PlaceField() {
  const { capabilities } = useServices();
  const { preferences, change } = usePreferences();
  const [first, second, third] = PLACES;
  const places = capabilities().createDocument ? PLACES : [first, second];
  const place = preferences.place === third && places.length < PLACES.length ? first : preferences.place;
  return (
    <Field label="插入位置">
      <RadioGroup
        layout="horizontal"
        value={place}
        onChange={(_, { value }) => change({ place: PLACES.find((one) => one === value) ?? 'end' })}
      >
        {places.map((one) => (
          <Radio key={one} value={one} label={NAMES[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
