import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { attendance, displayName, principalOf, teamOf } from '../../meeting';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { useRoster } from '../data/current';
import { usePack } from '../data/current';
import { DaysFields } from './days-fields';
import { meetingDefaults } from './meeting-fill';
import { ChairField, CountField, DayField, NoticesField, TextField, TimeField } from './meeting-fields';
import { useMeetingEditing } from './use-meeting-editing';

/** The meeting as a small form: what a host script needs to know. */
export function MeetingSection() {
  const styles = useCommonStyles();
  const editing = useMeetingEditing();
  const { pack } = usePack();
  const roster = useRoster();
  const { shown, problems, commit } = editing;
  const counted = attendance(roster, shown);
  const team = teamOf(roster).map((member) => ({ id: member.id, name: displayName(member, roster) }));
  const principal = principalOf(roster);
  const defaults = meetingDefaults(pack, shown);
  const differs = shown.yearLabel !== defaults.yearLabel || shown.name !== defaults.name;
  return (
    <Section title="会议信息">
      {differs && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            当前方案的会议是“{defaults.name}”（{defaults.yearLabel}），与下面所填不同。
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => commit(defaults)}>
              按方案填写
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <TextField editing={editing} field="unit" label="单位" hint="主持词标题中的单位名称" />
      <TextField editing={editing} field="yearLabel" label="年度" />
      <TextField editing={editing} field="name" label="会议名称" />
      <DayField editing={editing} field="date" label="日期" />
      <TimeField editing={editing} />
      <TextField editing={editing} field="place" label="地点" />
      <ChairField
        editing={editing}
        members={team}
        principal={principal ? displayName(principal, roster) : undefined}
      />
      <TextField editing={editing} field="approvingBody" label="批准召开的上级党组织" />
      <DayField editing={editing} field="approvalDate" label="批准日期" />
      <NoticesField editing={editing} />
      <DaysFields editing={editing} pack={pack} />
      <CountField editing={editing} field="expected" label="应到人数" computed={counted.expectedComputed} />
      <CountField editing={editing} field="present" label="实到人数" computed={counted.presentComputed} />
      <Body1>
        应到 {counted.expected} 人，实到 {counted.present} 人
        {counted.absent.length > 0 &&
          `，缺席：${counted.absent.map((member) => displayName(member, roster)).join('、')}`}
        。
      </Body1>
      {counted.expected > 0 && !counted.quorumMet && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>实到人数不足应到人数的三分之二，会议不能召开，请核对名单或改期。</MessageBarBody>
        </MessageBar>
      )}
      <Caption1 className={styles.note} role="status">
        {Object.keys(problems).length > 0
          ? '有不符合要求的内容，还没有存入文档，请先改正。'
          : '离开一项时自动存入本文档。'}
      </Caption1>
    </Section>
  );
}
