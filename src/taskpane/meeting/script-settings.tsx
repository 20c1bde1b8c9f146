import { Field, Radio, RadioGroup, Select, Switch } from '@fluentui/react-components';
import { CRITICISM_MODES, GUIDANCE_SPEECHES, NOTICE_MODES } from '../../meeting';
import type { CriticismMode, GuidanceSpeech, NoticeMode, ScriptOptions } from '../../meeting';
import { useMeeting } from '../data/current';
import { useDocumentData } from '../data/document-data';

const CRITICISM_NAMES: Record<CriticismMode, string> = {
  afterEach: '每人对照检查后，其他同志逐一提出批评意见',
  insideOwnSpeech: '每人在自己发言时对其他同志提出批评意见',
  afterAll: '全部对照检查后，再集中开展批评',
};
const NOTICE_NAMES: Record<NoticeMode, string> = { aloud: '会上宣读', written: '书面通报' };
const SPEECH_NAMES: Record<GuidanceSpeech, string> = {
  end: '会议结束前点评',
  startAndEnd: '开始时提要求，结束前点评',
  none: '不安排',
};

/** How the meeting runs: what the host script depends on. Saved with the meeting. */
export function ScriptSettings() {
  const { meeting } = useDocumentData();
  const present = useMeeting();
  const { script } = present;
  const set = (change: Partial<ScriptOptions>) =>
    meeting.change({ ...present, script: { ...script, ...change } });
  return (
    <>
      <Field label="批评意见的安排">
        <RadioGroup
          value={script.criticismMode}
          onChange={(_, { value }) =>
            set({ criticismMode: CRITICISM_MODES.find((mode) => mode === value) ?? 'afterEach' })
          }
        >
          {CRITICISM_MODES.map((mode) => (
            <Radio key={mode} value={mode} label={CRITICISM_NAMES[mode]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="通报的方式">
        <Select
          value={script.noticeMode}
          onChange={(_, { value }) =>
            set({ noticeMode: NOTICE_MODES.find((mode) => mode === value) ?? 'aloud' })
          }
        >
          {NOTICE_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {NOTICE_NAMES[mode]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="督导指导组讲话">
        <Select
          value={script.guidanceSpeech}
          onChange={(_, { value }) =>
            set({ guidanceSpeech: GUIDANCE_SPEECHES.find((speech) => speech === value) ?? 'end' })
          }
        >
          {GUIDANCE_SPEECHES.map((speech) => (
            <option key={speech} value={speech}>
              {SPEECH_NAMES[speech]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label="听取批评后，本人作表态发言"
        checked={script.responseSlot}
        onChange={(_, { checked }) => set({ responseSlot: checked })}
      />
      <Switch
        label="会议开始时安排集体学习"
        checked={script.openingStudy}
        onChange={(_, { checked }) => set({ openingStudy: checked })}
      />
    </>
  );
}
