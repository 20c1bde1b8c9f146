import { Body1, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usesOf } from '../../checker';
import type { Finding, Waiver } from '../../checker';
import { ChoiceDialog } from '../common/choice-dialog';
import { WAIVER_SCOPES, scopeNames, waiverOf } from './waiver-scopes';
import type { WaiverScope } from './waiver-scopes';

interface Props {
  finding: Finding;
  /** All that are shown now: what else the choice would leave out is counted among them. */
  findings: readonly Finding[];
  onWaive(waiver: Waiver, count: number): void;
  onCancel(): void;
}

/** Asks how far a finding is to be ignored and why. Nothing is ignored without a reason. */
export function WaiveDialog({ finding, findings, onWaive, onCancel }: Props) {
  const [scope, setScope] = useState<WaiverScope>('item');
  const [phrase, setPhrase] = useState(finding.quote);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const phraseField = useRef<HTMLTextAreaElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const names = scopeNames(finding.rule);
  const scopes = WAIVER_SCOPES.filter((one) => one !== 'phrase' || finding.quote !== '');
  const waiver = waiverOf(finding, scope, { phrase: phrase.trim(), reason: reason.trim() });
  const phraseFault = scope === 'phrase' ? faultOf(phrase.trim(), finding) : undefined;
  const [use] = usesOf(findings, [waiver]);
  const count = phraseFault === undefined ? (use?.findings.length ?? 0) : 0;
  const waive = () => {
    setAsked(true);
    if (phraseFault !== undefined) phraseField.current?.focus();
    else if (waiver.reason === '') reasonField.current?.focus();
    else onWaive(waiver, count);
  };
  return (
    <ChoiceDialog
      title="忽略这个问题"
      choices={[{ label: '忽略', onClick: waive, primary: true }]}
      onCancel={onCancel}
    >
      <Body1>{finding.message}</Body1>
      <Field label="忽略的范围">
        <RadioGroup
          value={scope}
          onChange={(_, { value }) => setScope(scopes.find((one) => one === value) ?? 'item')}
        >
          {scopes.map((one) => (
            <Radio key={one} value={one} label={names[one]} />
          ))}
        </RadioGroup>
      </Field>
      {scope === 'phrase' && (
        <Field label="词句" required validationMessage={phraseFault}>
          <Textarea
            ref={phraseField}
            rows={2}
            resize="vertical"
            value={phrase}
            onChange={(_, { value }) => setPhrase(value)}
          />
        </Field>
      )}
      <Field
        label="理由"
        required
        hint="会上的同志和以后检查的人都看得到"
        validationMessage={asked && waiver.reason === '' ? '请写明忽略的理由' : undefined}
      >
        <Textarea
          ref={reasonField}
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Body1 role="status">{effectWords(scope, count, finding)}</Body1>
    </ChoiceDialog>
  );
}

/** Why a phrase will not do: it has to leave out the very finding that it was asked for. */
function faultOf(phrase: string, { quote }: Finding): string | undefined {
  if (phrase === '') return '请写明词句';
  return quote.includes(phrase) ? undefined : '这些词句不在这个问题的原文里';
}

function effectWords(scope: WaiverScope, count: number, { item }: Finding): string {
  const now = `现在忽略 ${count} 条。`;
  // What is missing from the paper has no text of its own that could change.
  if (scope === 'item') return item === undefined ? now : `${now}这一条的文字改动以后，会重新提出。`;
  return scope === 'rule' ? `${now}本文档中以后也不再按这条规则提出问题。` : now;
}
