import { Caption1, Field, Link, Select } from '@fluentui/react-components';
import { PAPER_KINDS, PAPER_NAMES, displayName, teamOf } from '../../meeting';
import type { Member } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import { useRoster } from '../data/current';
import { usePreferences } from '../data/preferences-provider';
import { PackField } from '../paper/pack-field';
import { PlaceField } from '../paper/place-field';
import { useGoToTab } from '../shell/go-to-tab';

interface Props {
  author: Member | undefined;
  onAuthor(id: string): void;
}

/** What is inserted: the year's notice, the paper, for an outline its author, and where. */
export function ChoosePaper({ author, onAuthor }: Props) {
  const styles = useCommonStyles();
  const { preferences, change } = usePreferences();
  return (
    <div className={styles.column}>
      <PackField />
      <Field label="文稿">
        <Select
          value={preferences.paper}
          onChange={(_, { value }) =>
            change({ paper: PAPER_KINDS.find((kind) => kind === value) ?? 'outline' })
          }
        >
          {PAPER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {PAPER_NAMES[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {preferences.paper === 'outline' && <AuthorField author={author} onAuthor={onAuthor} />}
      <PlaceField />
    </div>
  );
}

function AuthorField({ author, onAuthor }: Props) {
  const styles = useCommonStyles();
  const roster = useRoster();
  const go = useGoToTab();
  const team = teamOf(roster);
  if (team.length === 0)
    return (
      <Caption1 className={styles.note}>
        名单中还没有班子成员，提纲的署名会留空。可先到
        <Link inline onClick={() => go('meeting')}>
          会务
        </Link>
        填写名单。
      </Caption1>
    );
  return (
    <Field label="发言人">
      <Select value={author?.id ?? ''} onChange={(_, { value }) => onAuthor(value)}>
        <option value="">暂不填写</option>
        {team.map((member) => (
          <option key={member.id} value={member.id}>
            {displayName(member, roster)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
