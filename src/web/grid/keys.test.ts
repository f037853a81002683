import { describe, expect, test } from 'vitest'
import { type Key, type Mode, commandOf } from '#web/grid/keys.ts'

const press = (spelling: string, mode: Mode, composing = false): string => {
  const parts = spelling.split('+')
  const key: Key = {
    key: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    composing,
  }
  const command = commandOf(key, mode)
  if (!command) return 'browser'
  return 'step' in command
    ? `${command.do} ${command.step}${'extend' in command && command.extend ? ' extend' : ''}`
    : command.do
}

describe('keys', () => {
  test.each<[string, Mode, string]>([
    ['ArrowDown', 'ready', 'move down'],
    ['Shift+ArrowDown', 'ready', 'move down extend'],
    ['Ctrl+ArrowUp', 'ready', 'move edgeUp'],
    ['Ctrl+Home', 'ready', 'move top'],
    ['Tab', 'ready', 'move next'],
    ['Shift+Tab', 'ready', 'move previous'],
    ['Enter', 'ready', 'move down'],
    ['F2', 'ready', 'edit'],
    ['Delete', 'ready', 'clear'],
    ['Ctrl+d', 'ready', 'fillDown'],
    ['Ctrl+z', 'ready', 'undo'],
    ['Ctrl+Shift+Z', 'ready', 'redo'],
    ['Ctrl+y', 'ready', 'redo'],
    ['Ctrl+a', 'ready', 'selectAll'],
    ['Ctrl+c', 'ready', 'browser'],
    ['Ctrl+v', 'ready', 'browser'],
    ['Alt+ArrowDown', 'ready', 'menu'],
    ['Enter', 'editing', 'commit down'],
    ['Shift+Enter', 'editing', 'commit up'],
    ['Tab', 'editing', 'commit next'],
    ['ArrowDown', 'editing', 'commit down'],
    ['Escape', 'editing', 'cancel'],
    ['ArrowLeft', 'editing', 'browser'],
    ['Home', 'editing', 'browser'],
    ['Ctrl+z', 'editing', 'browser'],
    ['Delete', 'editing', 'browser'],
  ])('%s while %s: %s', (spelling, mode, meaning) => expect(press(spelling, mode)).toBe(meaning))

  test('no letter, digit or backspace is ever taken from the input', () => {
    for (const key of [
      'a',
      'đ',
      '1',
      '2',
      '-',
      'x',
      'k',
      'Backspace',
      'Process',
      'Unidentified',
      'Dead',
      ' ',
    ])
      expect([press(key, 'ready'), press(key, 'editing')]).toEqual(['browser', 'browser'])
  })

  test('injectors select with Shift and an arrow: left to the text while somebody types', () =>
    expect([press('Shift+ArrowLeft', 'editing'), press('Shift+ArrowUp', 'editing')]).toEqual([
      'browser',
      'browser',
    ]))

  test('nothing is a command while an input method composes, Enter least of all', () => {
    for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown', 'F2', 'Delete'])
      expect([press(key, 'ready', true), press(key, 'editing', true)]).toEqual(['browser', 'browser'])
  })
})
