"""IATI, the standard that donors and those they fund publish results in: version 2.03, and what is older."""
