import { useState } from 'react';
import * as v from 'valibot';
import { meetingSchema } from '../../meeting';
import type { Meeting } from '../../meeting';
import { useMeeting } from '../data/current';
import { useDocumentData } from '../data/document-data';
import type { Editing } from './meeting-fields';

/** Edits of the meeting: kept in the pane while typed, saved when a field is left and everything is valid. */
export function useMeetingEditing(): Editing {
  const { meeting } = useDocumentData();
  const saved = useMeeting();
  const [edits, setEdits] = useState<Partial<Meeting>>({});
  // Nobody is told of a fault in a word that is still being typed.
  const [refused, setRefused] = useState(false);
  const shown = { ...saved, ...edits };
  return {
    shown,
    problems: refused ? problemsOf(shown) : {},
    edit: (change) => setEdits((before) => ({ ...before, ...change })),
    commit: (change) => {
      const next = { ...shown, ...change };
      const checked = v.safeParse(meetingSchema, next);
      setRefused(!checked.success);
      if (!checked.success) {
        setEdits((before) => ({ ...before, ...change }));
        return;
      }
      setEdits({});
      if (JSON.stringify(checked.output) !== JSON.stringify(saved)) meeting.change(checked.output);
    },
  };
}

function problemsOf(meeting: Meeting): Partial<Record<keyof Meeting, string>> {
  const checked = v.safeParse(meetingSchema, meeting);
  if (checked.success) return {};
  const problems: Partial<Record<keyof Meeting, string>> = {};
  for (const issue of checked.issues) {
    const key = issue.path?.[0]?.key as keyof Meeting | undefined;
    if (key !== undefined)
      problems[key] ??= /[一-鿿]/.test(issue.message) ? issue.message : '请填写有效的数值';
  }
  return problems;
}
