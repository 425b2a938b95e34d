"""`python -m hiptimer` is the same program as the command `hiptimer`."""

import sys

from hiptimer.cli import main

if __name__ == "__main__":
    sys.exit(main())
