import { SnippetsOutlined } from '@ant-design/icons';
import type { CaseView } from '@overturn/contracts/admin';
import { Button, Tooltip } from 'antd';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useT } from '../../../shared/i18n';
import { useDesk } from './desk-context';
import { PassageDialog } from './passage-dialog';
import { passagePlace } from './passage-place';
import { docOf } from './plan-text-doc';

/** Opens the library for the part that has the caret: by button, Ctrl Alt L, or `/` on an empty line. */
export function PassageTool({ current }: { readonly current: CaseView }) {
  const t = useT();
  const desk = useDesk();
  const focused = useSyncExternalStore(desk.subscribe, desk.focused);
  const [opened, setOpened] = useState<typeof focused>(null);
  const place = focused ? passagePlace(focused.part) : null;
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!focused || !place || opened || event.isComposing || !focused.editor.isFocused) return;
    const { $from, empty } = focused.editor.state.selection;
    const isSlash = event.key === '/' && empty && $from.parent.content.size === 0;
    const isChord = event.ctrlKey && event.altKey && event.code === 'KeyL';
    if (!isSlash && !isChord) return;
    event.preventDefault();
    event.stopPropagation();
    setOpened(focused);
  });
  useEffect(() => {
    // Before the editor takes the sign for a letter.
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
  const openedPlace = opened ? passagePlace(opened.part) : null;
  return (
    <>
      <Tooltip title={t('plans.tool.passages.hint')}>
        <Button
          size="small"
          icon={<SnippetsOutlined aria-hidden />}
          disabled={place === null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpened(focused)}
        >
          {t('plans.tool.passages')}
        </Button>
      </Tooltip>
      {opened && openedPlace ? (
        <PassageDialog
          current={current}
          place={openedPlace}
          onChoose={(text) => {
            opened.editor
              .chain()
              .focus()
              .insertContent(docOf(text).content ?? [])
              .run();
            setOpened(null);
          }}
          onClose={() => {
            setOpened(null);
            opened.editor.commands.focus();
          }}
        />
      ) : null}
    </>
  );
}
