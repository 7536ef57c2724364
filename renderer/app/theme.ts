import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/**
 * The look: greys, one accent, one typeface. Every pair of text and ground passes 4.5:1, every control's edge 3:1;
 * the shades below say against what. The picture's own colours are in renderer/graph and shared/figure.
 */
const accent: MantineColorsTuple = [
  '#eef5fd',
  '#dcebfa',
  '#b7d5f5',
  '#7fbcf8',
  // On dark: 7.4:1 against the page.
  '#4dabf7',
  '#2f8be0',
  '#2076cb',
  // On light: 6.0:1 against white.
  '#1763b6',
  '#125299',
  '#0d4179',
];

const alarm: MantineColorsTuple = [
  '#fdf0ef',
  '#fadddb',
  '#f3b8b4',
  '#ff9f98',
  '#ff8a82',
  '#e0504a',
  '#cc3a34',
  '#b3261e',
  '#951d16',
  '#78160f',
];

/** Greys with a touch of blue, from text to ground: Mantine's fields and menus take theirs from here in the dark. */
const dark: MantineColorsTuple = [
  '#eceff3',
  '#d5dbe2',
  '#a5afbb',
  '#7e8894',
  '#414b57',
  '#2d343d',
  '#20262e',
  '#1a1f26',
  '#14181d',
  '#0e1116',
];

/** What there is for a menu, of what the library tells. */
type Room = { readonly availableHeight: number; readonly elements: { readonly floating: HTMLElement } };
/** Three items, in pixels: a lower menu would be hard to use. */
const MENU_AT_LEAST = 120;

/** Menus, lists and hints that open over the page belong to its main part: beside all parts, a screen reader's way misses them. */
const overThePage = () => ({ target: document.getElementById('centre') ?? document.body });

/** WCAG 2.2, 2.5.8: the least that one can hit. */
const LEAST_TARGET = '24px';
/** Boxes stand in lists, where their words are most of what one can hit. */
const HIT_BY_ITS_WORDS = {
  body: { alignItems: 'center' },
  label: { display: 'flex', alignItems: 'center', minHeight: LEAST_TARGET },
};

export const theme = createTheme({
  colors: { accent, alarm, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  white: '#ffffff',
  black: '#1a2029',
  fontFamily: "'Source Sans 3', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.35' },
      h3: { fontSize: '13px', lineHeight: '1.4' },
    },
  },
  components: {
    Button: {
      defaultProps: { size: 'xs', variant: 'default' },
      vars: (_theme: unknown, { variant, size }: { readonly variant?: string; readonly size?: unknown }) => ({
        root: {
          ...(variant === 'filled' ? { '--button-color': 'var(--tm-on-fill)' } : {}),
          ...(size === 'compact-xs' ? { '--button-height': LEAST_TARGET } : {}),
        },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28, color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right' } },
    Checkbox: { defaultProps: { size: 'xs', iconColor: 'var(--tm-on-fill)' }, styles: HIT_BY_ITS_WORDS },
    Radio: { defaultProps: { size: 'xs', iconColor: 'var(--tm-on-fill)' }, styles: HIT_BY_ITS_WORDS },
    Switch: { defaultProps: { size: 'xs' } },
    Menu: {
      // The first item takes the focus itself: a placeholder before it is no item, and a menu may hold nothing else.
      defaultProps: {
        shadow: 'md',
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 80 },
        // Where the page is enlarged, a menu takes what height there is, and is scrolled.
        middlewares: {
          flip: true,
          shift: true,
          size: {
            padding: 4,
            apply: ({ availableHeight, elements }: Room) => {
              elements.floating.style.maxHeight = `${Math.max(MENU_AT_LEAST, availableHeight)}px`;
            },
          },
        },
      },
    },
    Popover: { defaultProps: () => ({ portalProps: overThePage() }) },
    ModalOverlay: { defaultProps: { backgroundOpacity: 0.35 } },
    Tooltip: {
      defaultProps: () => ({
        openDelay: 400,
        withArrow: false,
        transitionProps: { duration: 80 },
        zIndex: 400,
        portalProps: overThePage(),
      }),
    },
    ModalRoot: {
      defaultProps: {
        centered: false,
        yOffset: '10vh',
        transitionProps: { duration: 100, transition: 'fade' },
      },
    },
  },
});

/** Mantine's own names for our shades, and ours for what it has no name for. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--tm-page': '#ffffff',
    '--tm-frame': '#f7f9fb',
    '--tm-raised': '#ffffff',
    '--tm-hover': '#edf1f5',
    '--tm-line': '#e1e6ec',
    '--tm-edge': '#8a94a1',
    '--tm-text': '#1a2029',
    '--tm-dim': '#56616e',
    '--tm-accent': '#1763b6',
    '--tm-accent-soft': '#e4effb',
    '--tm-on-fill': '#ffffff',
    '--tm-alarm': '#b3261e',
    '--tm-good': '#1c6b3a',
    '--tm-warn': '#8a5300',
    '--tm-warn-soft': '#fdf4e3',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1a2029',
    '--mantine-color-dimmed': '#56616e',
    '--mantine-color-placeholder': '#66707d',
    '--mantine-color-default-border': '#ccd3db',
    '--mantine-color-default-hover': '#f1f4f7',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-disabled': '#f1f3f5',
    '--mantine-color-disabled-color': '#7b8490',
    '--mantine-color-gray-light-color': '#3c4550',
  },
  dark: {
    '--tm-page': '#14181d',
    '--tm-frame': '#1a1f26',
    '--tm-raised': '#20262e',
    '--tm-hover': '#262d36',
    '--tm-line': '#2d343d',
    '--tm-edge': '#6f7a87',
    '--tm-text': '#eceff3',
    '--tm-dim': '#a5afbb',
    '--tm-accent': '#4dabf7',
    '--tm-accent-soft': '#1c3145',
    '--tm-on-fill': '#0b1622',
    '--tm-alarm': '#ff9f98',
    '--tm-good': '#7fd39b',
    '--tm-warn': '#f0bd6a',
    '--tm-warn-soft': '#332a1a',
    '--mantine-color-body': '#20262e',
    '--mantine-color-text': '#eceff3',
    '--mantine-color-dimmed': '#a5afbb',
    '--mantine-color-placeholder': '#98a2ae',
    '--mantine-color-default': '#20262e',
    '--mantine-color-default-color': '#eceff3',
    '--mantine-color-default-border': '#39424d',
    '--mantine-color-default-hover': '#2a313b',
    '--mantine-color-error': '#ff9f98',
    '--mantine-color-disabled': '#242a32',
    '--mantine-color-disabled-color': '#7e8894',
    '--mantine-color-gray-light-color': '#cfd6de',
  },
});
