// A test that hangs is stopped, but a slow machine is no fault: jest's own five seconds are too few for it.
jest.setTimeout(60_000);
