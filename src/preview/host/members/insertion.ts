import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { readFlatOpc } from '../package/flat-opc';
import { mergeFragment } from '../package/merge';
import { adopt } from '../tree/tree';
import { allControls, controlId, freshControlId } from '../story/controls';
import type { Tail } from '../story/insert-blocks';
import { freshRevision } from '../story/tracking';
import type { ControlKind } from '../story/wrap';
import { wordArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import type { Argument } from '../wire/host-object';
import { minorVersion } from '../wire/requirements';

/** The blocks of an `insertOoxml` argument, merged into the package. Throws GeneralException where it is refused. */
export function fragmentBlocks(ooxml: string, env: Environment): XmlElement[] {
  if (env.options.ooxmlRefused === true) throw new HostError('GeneralException');
  const { model } = env;
  const taken = new Set(allControls(model).map(controlId));
  const blocks = mergeFragment(readFlatOpc(ooxml), {
    parts: model.parts,
    document: model.document,
    revisionId: () => freshRevision(model),
    controlId(wanted) {
      const id = wanted !== undefined && !taken.has(wanted) ? wanted : freshControlId(taken);
      taken.add(id);
      return id;
    },
  });
  return blocks.map(adopt);
}

export const tailOf = (env: Environment): Tail => env.options.ooxmlTail ?? 'extraParagraph';

/** The kind of control that `insertContentControl` is to make; the argument came with WordApi 1.5. */
export function controlKind(args: Argument[], index: number, env: Environment): ControlKind {
  const value = args[index];
  if (value === undefined || value === null) return 'RichText';
  if (minorVersion(env.options) < 5)
    throw new HostError('InvalidArgument', 'contentControlType needs WordApi 1.5');
  const kind = wordArgument(args, index, ['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox']);
  if (kind !== 'RichText' && kind !== 'PlainText') throw new HostError('NotImplemented', kind);
  return kind;
}
