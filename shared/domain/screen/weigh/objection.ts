/** Why a sighting is no use of the mark; none of them depends on the goods’ papers. */
export type Objection =
  /** Words around it lose a part to it (宝宝|马桶). */
  | 'cuts-words'
  /** An ordinary word where nothing says that it is a brand. */
  | 'common-word'
  /** Too short, too far off, or only a part of something else. */
  | 'weak'
  /** A likelier mark stands in the same place. */
  | 'covered'
  /** Says what the goods go with (适用, for). */
  | 'referential';
