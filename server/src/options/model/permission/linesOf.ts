import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { featureOf, type Pool } from '../featureSpec';
import { hasValue, type LicensedRecord, type Licenses } from '../licenses';
import type { Access, OptionsFile, Subject } from '../optionsFile';
import { subjectOf } from '../optionsFile';
import { argumentOf, type Statement } from '../statements';
import { vendorOfFileName } from '../vendor';
import { hasMistake } from './asker';
import type { Answer } from './doubt';

/** A line that is, or may be, about a feature. */
export interface FeatureLine {
  readonly statement: Statement;
  readonly keyword: string;
  /** Whom it is about; undefined where it does not say it as it should. */
  readonly subject: Subject | undefined;
  /** Whether it is about the licenses that are asked for: a doubt where only some of them are meant, or where the line has a mistake. */
  readonly isAbout: Answer;
  /** From its first word to its last. */
  readonly range: TextRange;
}

/** What is asked for: licenses of one feature name, as far as the license files tell them apart. */
export interface Asked {
  readonly pool: Pool;
  /** Undefined where no license file is known. */
  readonly licenses: Licenses | undefined;
  readonly fileName: string;
}

/** Finds the lines that are about what is asked for. */
export class LinesOf {
  private readonly anyCase: boolean;
  private readonly packages: ReadonlySet<string>;
  /** The lines on which there are several options: the daemon reads them as one. */
  private readonly crowded: ReadonlySet<number>;

  constructor(
    private readonly file: OptionsFile,
    private readonly asked: Asked,
  ) {
    const { licenses, pool, fileName } = asked;
    // MathWorks’ daemon compares names of features in any case (Options File Checker).
    this.anyCase = (licenses?.vendor ?? vendorOfFileName(fileName)?.toLowerCase()) === 'mlm';
    this.packages = licenses?.packagesWith(pool.name) ?? new Set();
    this.crowded = new Set(file.statements.filter(({ isGlued }) => isGlued).map(({ line }) => line));
  }

  /** The lines of some keywords that are about one of the records that are asked for, or about all of them; in the order of the file. */
  of(keywords: readonly string[], record?: LicensedRecord): FeatureLine[] {
    return this.file.statements.flatMap((statement) => {
      const keyword = statement.definition?.name ?? '';
      if (!keywords.includes(keyword)) return [];
      const isAbout = this.isAbout(statement, keyword, record);
      return isAbout === false ? [] : [{ statement, keyword, subject: subjectOf(statement), isAbout, range: statement.range }];
    });
  }

  private isAbout(statement: Statement, keyword: string, record: LicensedRecord | undefined): Answer {
    const isForAll = keyword.endsWith('ALL');
    const about = isForAll || this.isAboutFeature(statement, keyword, record);
    return about === false || this.isSound(statement) ? about : { doubt: hasMistake };
  }

  private isAboutFeature(statement: Statement, keyword: string, record: LicensedRecord | undefined): Answer {
    const { pool, licenses } = this.asked;
    const feature = featureOf(statement);
    // In several words: the daemon does not read such a line as it is meant.
    if (!feature)
      return (
        argumentOf(statement, 'feature')
          ?.words.map(({ value }) => value)
          .join(' ') === pool.name
      );
    if (this.packages.has(feature.name)) {
      if (keyword === 'RESERVE') return true;
      return {
        doubt: say(
          '“{feature}” is a package with this feature in it\nWhether {keyword} of a package holds for its components depends on the vendor.',
          {
            feature: feature.name,
            keyword,
          },
        ),
      };
    }
    const isNamed = feature.name === pool.name || (this.anyCase && feature.name.toLowerCase() === pool.name.toLowerCase());
    if (!isNamed && licenses?.packages.get(pool.name)?.package.components.some(({ name }) => name === feature.name))
      return {
        doubt: say(
          '“{feature}” is in the package that is asked for\nWhat {keyword} of a component means for the package depends on the vendor.',
          {
            feature: feature.name,
            keyword,
          },
        ),
      };
    if (!isNamed) return false;
    const { key } = feature;
    if (!key) return true;
    const has = record
      ? hasValue(record.record, key.name, key.value)
      : pool.key && pool.key.name.toUpperCase() === key.name.toUpperCase()
        ? pool.key.value === key.value
        : undefined;
    return (
      has ?? {
        doubt: say('It depends on which licenses of {feature} are meant\nThe line is about those with {key}={value} alone.', {
          feature: feature.name,
          key: key.name,
          value: key.value,
        }),
      }
    );
  }

  /** Whether a line is written as it should be. */
  private isSound(statement: Statement): boolean {
    const { isMisspelled, isSwapped, missing, surplus, line, words } = statement;
    if (isMisspelled || isSwapped || missing.length > 0 || surplus.length > 0 || this.crowded.has(line)) return false;
    if (subjectOf(statement) === undefined || words.some(({ isClosed }) => !isClosed)) return false;
    const feature = argumentOf(statement, 'feature');
    const count = argumentOf(statement, 'count');
    return (
      (!feature || feature.words.length === 1) &&
      argumentOf(statement, 'name')?.words.length === 1 &&
      (!count || countOf(statement) !== undefined)
    );
  }
}

/** The number of a MAX or RESERVE line; undefined where it is not one. */
export function countOf(statement: Statement): number | undefined {
  const written = argumentOf(statement, 'count')?.words[0].value ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/** Whom a line is about, as it is written: `GROUP planners`. */
export function subjectText({ type, name }: Pick<Access, 'type' | 'name'>): string {
  return `${type} ${name}`;
}
