import { commentSpan, commentText, findComment, removeComment, setCommentText } from '../story/comments';
import { HostError } from '../errors';
import { textArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import { defineClass, edits, reads } from '../wire/host-object';
import type { XmlElement } from '../../../docx';

const found = (id: string, env: Environment): XmlElement => {
  const comment = findComment(env.model, id);
  if (!comment) throw new HostError('ItemNotFound');
  return comment;
};

/** Word.Comment, without replies and resolving. */
export const commentClass = defineClass<string>('Comment', {
  alive: (id, env) => findComment(env.model, id) !== undefined,
  scalars: {
    Id: { get: (id) => id },
    AuthorName: { get: (id, env) => found(id, env).attributes['w:author'] ?? '' },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: (id, env) => found(id, env).attributes['w:date'] ?? null },
    Content: {
      get: (id, env) => commentText(found(id, env)),
      set: (id, value, env) => setCommentText(env.model, found(id, env), textArgument([value], 0)),
    },
  },
  methods: {
    Delete: edits((id, _args, env) => removeComment(env.model, id)),
    GetRange: reads((id, _args, env) => env.make.range(commentSpan(env.model, id))),
  },
});

/** Word.CommentCollection. */
export const commentCollectionClass = defineClass<() => string[]>('CommentCollection', {
  items: (list, env) => list().map((id) => env.make.comment(id)),
  methods: {
    GetFirst: reads((list, _args, env) => {
      const [first] = list();
      return first === undefined ? null : env.make.comment(first);
    }),
  },
});
