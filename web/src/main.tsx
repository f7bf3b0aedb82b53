import './style/base.css';
import './style/frame.css';
import './style/rooms.css';
import './style/controls.css';
import './style/tables.css';
import './style/parcel.css';
import './style/links.css';
import './style/field.css';
import './style/protect.css';
import './style/forms.css';
import './style/targeting.css';
import './style/figures.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './console.tsx';

// The address that is handed on; the console itself is routed by the fragment.
if (location.pathname.endsWith('/draws') && location.hash === '') history.replaceState(null, '', './#/draws');

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
