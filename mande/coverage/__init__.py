"""What is missing: the rules of coverage, one module a family, the shares, the matrix and the questions."""
