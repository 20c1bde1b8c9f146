import { createHost, type Host, type HostOptions } from '../../../src/preview/host';
import { docxOf } from '../../support/docx-package';
import { para } from './setup';

/*
 * What newer clients send and the installed one cannot: batches written by hand, straight through the bridge.
 */
interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  Error: { Code: string; ActionIndex: number; Location: string } | null;
}
const page = (options: HostOptions = {}): Host => createHost(docxOf({ body: para('甲乙') }), options);

function send(host: Host, paths: object[], actions: object[], asText = false): Promise<Answer> {
  const body = {
    AutoKeepReference: true,
    Actions: actions.map((action, index) => ({ Id: index + 1, Name: '', ...action })),
    ObjectPaths: Object.fromEntries(
      paths.map((path, index) => [index + 1, { Id: index + 1, Name: '', ...path }]),
    ),
  };
  return new Promise((resolve) => {
    host.bridge.onMessageFromHost = (text) => {
      const { message } = JSON.parse(text) as { message: { body: string } };
      resolve(JSON.parse(message.body) as Answer);
    };
    host.bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, message: { body: asText ? JSON.stringify(body) : body } }),
    );
  });
}
const ROOT = { ObjectPathType: 1 };
const BODY = { ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 };
const method = (name: string, parent: number, ...args: unknown[]): object => ({
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});

it('takes the body of a request as an object and as text, and answers later', async () => {
  const host = page();
  for (const asText of [false, true]) {
    const answer = await send(
      host,
      [ROOT, BODY],
      [{ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['text'] } }],
      asText,
    );
    expect(answer.Results[0]?.Value).toMatchObject({ Text: '甲乙' });
  }
  let answered = false;
  host.bridge.onMessageFromHost = () => {
    answered = true;
  };
  host.bridge.sendMessageToHost(
    JSON.stringify({ id: 2, message: { body: { Actions: [], ObjectPaths: {} } } }),
  );
  expect(answered).toBe(false);
  await Promise.resolve();
  expect(answered).toBe(true);
});

it('does what a path says once, however often it is instantiated', async () => {
  const host = page();
  const instantiate = { ActionType: 1, ObjectPathId: 3 };
  await send(
    host,
    [ROOT, BODY, method('InsertParagraph', 2, '新', 'End')],
    [instantiate, instantiate, instantiate],
  );
  expect(host.paragraphs()).toHaveLength(2);
});

it.each([
  ['RichText', '1.6', 'RichText'],
  [null, '1.3', 'RichText'],
  ['PlainText', '1.5', 'PlainText'],
])('insertContentControl(%s) under %s makes %s', async (kind, wordApi, wanted) => {
  const host = page({ wordApi: wordApi as '1.3' });
  const answer = await send(
    host,
    [ROOT, BODY, method('GetRange', 2, 'Content'), method('InsertContentControl', 3, kind)],
    [{ ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['type'] } }],
  );
  expect(answer.Results[0]?.Value).toMatchObject({ Type: wanted });
});

it.each([
  ['CheckBox', '1.8', 'NotImplemented'],
  ['Nonsense', '1.8', 'InvalidArgument'],
  ['PlainText', '1.4', 'InvalidArgument'],
])('insertContentControl(%s) under %s: %s', async (kind, wordApi, code) => {
  const answer = await send(
    page({ wordApi: wordApi as '1.8' }),
    [ROOT, BODY, method('InsertContentControl', 2, kind)],
    [{ ActionType: 1, ObjectPathId: 3 }],
  );
  expect(answer.Error?.Code).toBe(code);
});

it.each<[string, object[], object, string]>([
  ['an action of another kind', [ROOT, BODY], { ActionType: 8, ObjectPathId: 2 }, 'NotImplemented'],
  [
    'a class that the client makes by name',
    [{ ObjectPathType: 2, Name: 'Microsoft.WordServices.Other' }],
    { ActionType: 1, ObjectPathId: 1 },
    'NotImplemented',
  ],
  ['a path that is not there', [ROOT], { ActionType: 1, ObjectPathId: 9 }, 'InvalidObjectPath'],
  [
    'an object that was not kept',
    [{ ObjectPathType: 6, Name: '{Range}99' }],
    { ActionType: 1, ObjectPathId: 1 },
    'InvalidObjectPath',
  ],
  [
    'a method called as a property',
    [ROOT, BODY, { ...BODY, Name: 'Clear', ParentObjectPathId: 2 }],
    { ActionType: 1, ObjectPathId: 3 },
    'NotImplemented',
  ],
  [
    'a property that cannot be set',
    [ROOT, BODY],
    { ActionType: 4, Name: 'Text', ObjectPathId: 2, ArgumentInfo: { Arguments: ['x'] } },
    'NotImplemented',
  ],
  [
    'an object where a text is wanted',
    [
      ROOT,
      BODY,
      {
        ...method('InsertText', 2, 2, 'End'),
        ArgumentInfo: { Arguments: [2, 'End'], ReferencedObjectPathIds: [2, 0] },
      },
    ],
    { ActionType: 1, ObjectPathId: 3 },
    'InvalidArgument',
  ],
  [
    'the prototype of JavaScript',
    [ROOT, BODY, method('constructor', 2)],
    { ActionType: 1, ObjectPathId: 3 },
    'NotImplemented',
  ],
])('refuses %s', async (_, paths, action, code) => {
  const host = page();
  const answer = await send(host, paths, [action]);
  expect(answer.Error).toMatchObject({ Code: code, ActionIndex: 0 });
  expect(host.paragraphs().map(({ text }) => text)).toEqual(['甲乙']);
});

it('answers a null object for everything under one, and null to its queries', async () => {
  const answer = await send(
    page(),
    [ROOT, { ObjectPathType: 7 }, { ObjectPathType: 4, Name: 'Font', ParentObjectPathId: 2 }],
    [
      { ActionType: 1, ObjectPathId: 2 },
      { ActionType: 2, ObjectPathId: 3 },
      { ActionType: 5, ObjectPathId: 3 },
    ],
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([{ _IsNull: true }, null, null]);
});
