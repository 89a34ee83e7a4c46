"""Who could be seen: small numbers of people, and what is withheld so that none can be worked out by subtraction."""
