import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { savedViewsQuery } from '../api/desk.queries';
import type { CaseSearch } from './case-search';
import { isSameSearch, searchOfSaved } from './saved-search';

/** Whether the person's default view was shown since the page was loaded: after that, "open cases" means just that. */
let wasShown = false;

/** Begins the list with the person's default view, once, when the address asks for nothing else. */
export function useDefaultView(search: CaseSearch): void {
  const navigate = useNavigate();
  const list = useQuery(savedViewsQuery).data;
  const isPlain = isSameSearch(search, {});
  useEffect(() => {
    if (!list || wasShown) return;
    wasShown = true;
    const view = list.items.find(({ id }) => id === list.defaultViewId);
    if (view && isPlain) void navigate({ to: '/cases', search: searchOfSaved(view.search), replace: true });
  }, [list, isPlain, navigate]);
}
