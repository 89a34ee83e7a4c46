"""`python -m mande`: the prompt, for whoever has no `mande` on the path."""

from mande.cli import main

if __name__ == "__main__":
    main()
