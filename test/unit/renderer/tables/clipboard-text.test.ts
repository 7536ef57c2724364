import { expect, test } from 'vitest'
import { clipboardText } from '../../../../renderer/features/tables/model/clipboard-text.ts'

test('cells are parted by tabs and rows by line ends', () => {
  expect(clipboardText([['Name', 'Kind'], ['Shop', 'Place']])).toBe('Name\tKind\r\nShop\tPlace')
})

test('a cell with a tab, a line break or a quotation mark is quoted', () => {
  expect(clipboardText([['a\tb', 'c\nd', 'e"f', 'plain, with comma']])).toBe(
    '"a\tb"\t"c\nd"\t"e""f"\tplain, with comma',
  )
})
