"""What people look at: charts, the results chain, and the report in the forms that offices hand on."""
