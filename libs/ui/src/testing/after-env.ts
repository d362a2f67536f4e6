import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Roles in a large page take jsdom long to compute on a busy machine; nothing here waits for time to pass.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
