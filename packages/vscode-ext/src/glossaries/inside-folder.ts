import type { Uri } from 'vscode';

/** Whether an address lies in a folder or is the folder. Goes by the address alone: a link may lead elsewhere. */
export function isInside(uri: Uri, folder: Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(root);
}
