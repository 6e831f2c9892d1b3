import type { Definition } from '@mithaq/domain/definition/schema'
import type { Ground } from '@mithaq/domain/programme/ground'

/** Every field's name anywhere in a definition, but those of the two languages of a text. */
export type FieldName = NamesIn<Definition>

type NamesIn<T> = [T] extends [string | number | boolean]
  ? never
  : T extends { ar: string; fr: string }
    ? never
    : T extends readonly (infer Item)[]
      ? NamesIn<Item>
      : { [K in keyof T & string]: K | NamesIn<NonNullable<T[K]>> }[keyof T & string]

/** Every answer that a field of a definition is chosen from; grounds have their names in the domain. */
export type ChoiceName = Exclude<ChoicesIn<Definition>, Ground>

type ChoicesIn<T> = [T] extends [string]
  ? string extends T
    ? never
    : T
  : T extends string
    ? string extends T
      ? never
      : T
    : T extends number | boolean
      ? never
      : T extends readonly (infer Item)[]
        ? ChoicesIn<Item>
        : { [K in keyof T]-?: ChoicesIn<NonNullable<T[K]>> }[keyof T]
