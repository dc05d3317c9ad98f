import { Highlight } from 'prism-react-renderer';
import { memo, type ReactNode } from 'react';
import { codeTheme } from '../../css/codeTheme';

interface Props {
  source: string;
  language: string;
  label: string;
}

/** What it is to assistive technology, before the editor takes over and after; it takes the focus, which opens the editor and lets one scroll. */
function readOnlyText(label: string) {
  const role = 'textbox' as const;
  return {
    role,
    'aria-label': label,
    'aria-multiline': true,
    'aria-readonly': true,
    tabIndex: 0,
    spellCheck: false,
  };
}

/**
 * Highlighted code as the server renders it. It has the very shape of the live editor's element (one `pre`, a span a line, a newline at its end), so
 * that the editor can take its place without anything moving, and a place in one's text is the same place in the other's.
 */
function Code({ source, language, label }: Props): ReactNode {
  return (
    <Highlight code={source} language={language} theme={codeTheme}>
      {({ className, tokens, getLineProps, getTokenProps }) => (
        <pre className={className} {...readOnlyText(label)}>
          {tokens.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone
            <span key={index} {...getLineProps({ line })}>
              {line
                .filter((token) => !token.empty)
                .map((token, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: likewise a token
                  <span key={at} {...getTokenProps({ token })} />
                ))}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </Highlight>
  );
}

export default memo(Code);
