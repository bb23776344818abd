print("surveyvoice")
