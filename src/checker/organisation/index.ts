export { identityOf, mayBeSame, type Identity } from './identity';
export {
  foreignNames,
  foreignRegions,
  foreignSelves,
  foreignTeams,
  mentionsBody,
  type ForeignMention,
} from './mentions';
export { foreignOwners, foreignWards, mentionsWard } from './others';
